// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationDecimalTextBox`, an entity type derived from `microsoft.graph.groupPolicyUploadedPresentation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationdecimaltextbox?view=graph-rest-beta>
    GroupPolicyPresentationDecimalTextBox "microsoft.graph.groupPolicyPresentationDecimalTextBox" "entity" : super::GroupPolicyUploadedPresentation;
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

mg::derived_from! { GroupPolicyPresentationDecimalTextBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationDecimalTextBox {
    /// `definition`: `groupPolicyDefinition`
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationDecimalTextBox,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}
