// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.informationProtectionPolicySetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-informationprotectionpolicysetting?view=graph-rest-beta>
    InformationProtectionPolicySetting "microsoft.graph.security.informationProtectionPolicySetting" "entity" : crate::models::Entity;
    /// `defaultLabelId`: String
    default_label_id "defaultLabelId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDowngradeJustificationRequired`: Boolean, not null
    is_downgrade_justification_required "isDowngradeJustificationRequired" "r": bool,
    /// `isMandatory`: Boolean, not null
    is_mandatory "isMandatory" "r": bool,
    /// `moreInfoUrl`: String
    more_info_url "moreInfoUrl": String,
}

mg::derived_from! { InformationProtectionPolicySetting: crate::models::Entity }
