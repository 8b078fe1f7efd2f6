// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsHelloForBusinessPinUsage`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsHelloForBusinessPinUsage {
    /// `allowed` (0)
    Allowed,
    /// `required` (1)
    Required,
    /// `disallowed` (2)
    Disallowed,
}

mg::enumeration! {
    WindowsHelloForBusinessPinUsage: "microsoft.graph.windowsHelloForBusinessPinUsage";
    Allowed: "allowed" = 0,
    Required: "required" = 1,
    Disallowed: "disallowed" = 2,
}
