// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskUser`, an abstract complex type.
    WindowsKioskUser "microsoft.graph.windowsKioskUser" "complex abstract" => WindowsKioskUserKind;
}

/// The types derived from `microsoft.graph.windowsKioskUser`.
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
