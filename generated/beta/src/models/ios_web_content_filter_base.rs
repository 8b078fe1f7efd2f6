// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.iosWebContentFilterBase`.
pub struct IosWebContentFilterBase {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosWebContentFilterBase: "microsoft.graph.iosWebContentFilterBase", complex abstract, family IosWebContentFilterBaseKind;
}

/// The types derived from [`IosWebContentFilterBase`].
#[non_exhaustive]
pub enum IosWebContentFilterBaseKind {
    IosWebContentFilterAutoFilter(Box<super::IosWebContentFilterAutoFilter>),
    IosWebContentFilterSpecificWebsitesAccess(
        Box<super::IosWebContentFilterSpecificWebsitesAccess>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<IosWebContentFilterBase>),
}

mg::family! {
    IosWebContentFilterBase => IosWebContentFilterBaseKind;
    IosWebContentFilterAutoFilter(super::IosWebContentFilterAutoFilter),
    IosWebContentFilterSpecificWebsitesAccess(super::IosWebContentFilterSpecificWebsitesAccess),
}
