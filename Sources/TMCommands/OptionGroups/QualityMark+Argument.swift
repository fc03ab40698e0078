public import ArgumentParser
public import TMBitext

extension QualityMark.Kind: ExpressibleByArgument {}
