// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.iosHomeScreenItem`.
pub struct IosHomeScreenItem {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosHomeScreenItem: "microsoft.graph.iosHomeScreenItem", complex abstract, family IosHomeScreenItemKind;
    display_name: "displayName",
}

/// The types derived from [`IosHomeScreenItem`].
#[non_exhaustive]
pub enum IosHomeScreenItemKind {
    IosHomeScreenApp(Box<super::IosHomeScreenApp>),
    IosHomeScreenFolder(Box<super::IosHomeScreenFolder>),
    /// None of these, or a type that this version does not know.
    Other(Box<IosHomeScreenItem>),
}

mg::family! {
    IosHomeScreenItem => IosHomeScreenItemKind;
    IosHomeScreenApp(super::IosHomeScreenApp),
    IosHomeScreenFolder(super::IosHomeScreenFolder),
}
