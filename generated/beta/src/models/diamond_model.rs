// @generated
use crate::mg;

/// Enumeration `microsoft.graph.diamondModel`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiamondModel {
    /// `unknown` (0)
    Unknown,
    /// `adversary` (1)
    Adversary,
    /// `capability` (2)
    Capability,
    /// `infrastructure` (3)
    Infrastructure,
    /// `victim` (4)
    Victim,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    DiamondModel: "microsoft.graph.diamondModel";
    Unknown: "unknown" = 0,
    Adversary: "adversary" = 1,
    Capability: "capability" = 2,
    Infrastructure: "infrastructure" = 3,
    Victim: "victim" = 4,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
