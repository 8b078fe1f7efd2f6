// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcPowerState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcPowerState {
    /// `running` (0)
    Running,
    /// `poweredOff` (1)
    PoweredOff,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcPowerState: "microsoft.graph.cloudPcPowerState";
    Running: "running" = 0,
    PoweredOff: "poweredOff" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
