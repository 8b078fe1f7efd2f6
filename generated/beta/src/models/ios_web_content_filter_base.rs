// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosWebContentFilterBase`, an abstract complex type.
    IosWebContentFilterBase "microsoft.graph.iosWebContentFilterBase" "complex abstract" => IosWebContentFilterBaseKind;
}

/// The types derived from `microsoft.graph.iosWebContentFilterBase`.
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
