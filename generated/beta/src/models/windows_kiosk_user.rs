// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.windowsKioskUser`.
pub struct WindowsKioskUser {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskUser: "microsoft.graph.windowsKioskUser", complex abstract, family WindowsKioskUserKind;
}

/// The types derived from [`WindowsKioskUser`].
#[non_exhaustive]
pub enum WindowsKioskUserKind {
    WindowsKioskActiveDirectoryGroup(Box<super::WindowsKioskActiveDirectoryGroup>),
    WindowsKioskAutologon(Box<super::WindowsKioskAutologon>),
    WindowsKioskAzureAdGroup(Box<super::WindowsKioskAzureAdGroup>),
    WindowsKioskAzureAdUser(Box<super::WindowsKioskAzureAdUser>),
    WindowsKioskLocalGroup(Box<super::WindowsKioskLocalGroup>),
    WindowsKioskLocalUser(Box<super::WindowsKioskLocalUser>),
    WindowsKioskVisitor(Box<super::WindowsKioskVisitor>),
    /// None of these, or a type that this version does not know.
    Other(Box<WindowsKioskUser>),
}

mg::family! {
    WindowsKioskUser => WindowsKioskUserKind;
    WindowsKioskActiveDirectoryGroup(super::WindowsKioskActiveDirectoryGroup),
    WindowsKioskAutologon(super::WindowsKioskAutologon),
    WindowsKioskAzureAdGroup(super::WindowsKioskAzureAdGroup),
    WindowsKioskAzureAdUser(super::WindowsKioskAzureAdUser),
    WindowsKioskLocalGroup(super::WindowsKioskLocalGroup),
    WindowsKioskLocalUser(super::WindowsKioskLocalUser),
    WindowsKioskVisitor(super::WindowsKioskVisitor),
}
