// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectSite`, a complex type derived from `microsoft.graph.labelActionBase`.
    ProtectSite "microsoft.graph.protectSite" "complex" : super::LabelActionBase;
    /// `accessType`: siteAccessType
    access_type "accessType": mg::Open<super::SiteAccessType>,
    /// `conditionalAccessProtectionLevelId`: String
    conditional_access_protection_level_id "conditionalAccessProtectionLevelId": String,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { ProtectSite: super::LabelActionBase }
