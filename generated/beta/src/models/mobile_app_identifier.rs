// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.mobileAppIdentifier`.
pub struct MobileAppIdentifier {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppIdentifier: "microsoft.graph.mobileAppIdentifier", complex abstract, family MobileAppIdentifierKind;
}

/// The types derived from [`MobileAppIdentifier`].
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
