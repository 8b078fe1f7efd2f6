// @generated
use crate::mg;

/// Enumeration `microsoft.graph.automaticRepliesStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomaticRepliesStatus {
    /// `disabled` (0)
    Disabled,
    /// `alwaysEnabled` (1)
    AlwaysEnabled,
    /// `scheduled` (2)
    Scheduled,
}

mg::enumeration! {
    AutomaticRepliesStatus: "microsoft.graph.automaticRepliesStatus";
    Disabled: "disabled" = 0,
    AlwaysEnabled: "alwaysEnabled" = 1,
    Scheduled: "scheduled" = 2,
}
