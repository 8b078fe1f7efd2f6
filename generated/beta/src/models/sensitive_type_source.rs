// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sensitiveTypeSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SensitiveTypeSource {
    /// `outOfBox` (0)
    OutOfBox,
    /// `tenant` (1)
    Tenant,
}

mg::enumeration! {
    SensitiveTypeSource: "microsoft.graph.sensitiveTypeSource";
    OutOfBox: "outOfBox" = 0,
    Tenant: "tenant" = 1,
}
