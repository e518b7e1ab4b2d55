public import ArgumentParser
public import Scheduling

extension FragilitySubject.Kind: ExpressibleByArgument {}
