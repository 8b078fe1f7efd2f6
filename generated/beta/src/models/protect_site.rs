// @generated
use crate::mg;

/// Complex type `microsoft.graph.protectSite`, derived from
/// [`LabelActionBase`](super::LabelActionBase).
pub struct ProtectSite {
    /// `accessType`.
    pub access_type: mg::Field<mg::Open<super::SiteAccessType>>,
    /// `conditionalAccessProtectionLevelId`.
    pub conditional_access_protection_level_id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProtectSite: "microsoft.graph.protectSite", complex, base super::LabelActionBase;
    access_type: "accessType",
    conditional_access_protection_level_id: "conditionalAccessProtectionLevelId",
    name: "name",
}

mg::derived_from! { ProtectSite: super::LabelActionBase }
