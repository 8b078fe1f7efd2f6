// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.androidDeviceOwnerGlobalProxy`.
pub struct AndroidDeviceOwnerGlobalProxy {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerGlobalProxy: "microsoft.graph.androidDeviceOwnerGlobalProxy", complex abstract, family AndroidDeviceOwnerGlobalProxyKind;
}

/// The types derived from [`AndroidDeviceOwnerGlobalProxy`].
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
