public import ArgumentParser
public import TMBitext

extension ConflictPolicy: ExpressibleByArgument {}
