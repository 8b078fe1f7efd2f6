// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerGlobalProxy`, an abstract complex type.
    AndroidDeviceOwnerGlobalProxy "microsoft.graph.androidDeviceOwnerGlobalProxy" "complex abstract" => AndroidDeviceOwnerGlobalProxyKind;
}

/// The types derived from `microsoft.graph.androidDeviceOwnerGlobalProxy`.
#[non_exhaustive]
pub enum AndroidDeviceOwnerGlobalProxyKind {
    AndroidDeviceOwnerGlobalProxyAutoConfig(
        Box<super::AndroidDeviceOwnerGlobalProxyAutoConfig>,
    ),
    AndroidDeviceOwnerGlobalProxyDirect(Box<super::AndroidDeviceOwnerGlobalProxyDirect>),
    /// None of these, or a type that this version does not know.
    Other(Box<AndroidDeviceOwnerGlobalProxy>),
}

mg::family! {
    AndroidDeviceOwnerGlobalProxy => AndroidDeviceOwnerGlobalProxyKind;
    AndroidDeviceOwnerGlobalProxyAutoConfig(super::AndroidDeviceOwnerGlobalProxyAutoConfig),
    AndroidDeviceOwnerGlobalProxyDirect(super::AndroidDeviceOwnerGlobalProxyDirect),
}
