public import ArgumentParser
public import TMWorkflows

extension InterchangeFormat: ExpressibleByArgument {}
