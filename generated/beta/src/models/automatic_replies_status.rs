// @generated
use crate::mg;

/// `microsoft.graph.automaticRepliesStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomaticRepliesStatus {
    /// `disabled`, 0.
    Disabled,
    /// `alwaysEnabled`, 1.
    AlwaysEnabled,
    /// `scheduled`, 2.
    Scheduled,
}

mg::enumeration! {
    AutomaticRepliesStatus "microsoft.graph.automaticRepliesStatus" "";
    Disabled "disabled" 0,
    AlwaysEnabled "alwaysEnabled" 1,
    Scheduled "scheduled" 2,
}
