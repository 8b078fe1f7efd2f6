// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationLongDecimalTextBox`, an entity type derived from `microsoft.graph.groupPolicyUploadedPresentation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationlongdecimaltextbox?view=graph-rest-beta>
    GroupPolicyPresentationLongDecimalTextBox "microsoft.graph.groupPolicyPresentationLongDecimalTextBox" "entity" : super::GroupPolicyUploadedPresentation;
    /// `defaultValue`: Int64, not null
    default_value "defaultValue" "r": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `label`: String
    label "label": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `maxValue`: Int64, not null
    max_value "maxValue" "r": i64,
    /// `minValue`: Int64, not null
    min_value "minValue" "r": i64,
    /// `required`: Boolean, not null
    required "required" "r": bool,
    /// `spin`: Boolean, not null
    spin "spin" "r": bool,
    /// `spinStep`: Int64, not null
    spin_step "spinStep" "r": i64,
}

mg::derived_from! { GroupPolicyPresentationLongDecimalTextBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationLongDecimalTextBox {
    /// `definition`: `groupPolicyDefinition`
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationLongDecimalTextBox,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}
