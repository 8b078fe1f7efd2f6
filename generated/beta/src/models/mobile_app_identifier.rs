// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppIdentifier`, an abstract complex type.
    MobileAppIdentifier "microsoft.graph.mobileAppIdentifier" "complex abstract" => MobileAppIdentifierKind;
}

/// The types derived from `microsoft.graph.mobileAppIdentifier`.
#[non_exhaustive]
pub enum MobileAppIdentifierKind {
    AndroidMobileAppIdentifier(Box<super::AndroidMobileAppIdentifier>),
    IosMobileAppIdentifier(Box<super::IosMobileAppIdentifier>),
    MacAppIdentifier(Box<super::MacAppIdentifier>),
    WindowsAppIdentifier(Box<super::WindowsAppIdentifier>),
    /// None of these, or a type that this version does not know.
    Other(Box<MobileAppIdentifier>),
}

mg::family! {
    MobileAppIdentifier => MobileAppIdentifierKind;
    AndroidMobileAppIdentifier(super::AndroidMobileAppIdentifier),
    IosMobileAppIdentifier(super::IosMobileAppIdentifier),
    MacAppIdentifier(super::MacAppIdentifier),
    WindowsAppIdentifier(super::WindowsAppIdentifier),
}
