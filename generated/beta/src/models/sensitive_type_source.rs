// @generated
use crate::mg;

/// `microsoft.graph.sensitiveTypeSource`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SensitiveTypeSource {
    /// `outOfBox`, 0.
    OutOfBox,
    /// `tenant`, 1.
    Tenant,
}

mg::enumeration! {
    SensitiveTypeSource "microsoft.graph.sensitiveTypeSource" "";
    OutOfBox "outOfBox" 0,
    Tenant "tenant" 1,
}
