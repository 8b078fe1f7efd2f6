// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationComboBox`, an entity type derived from `microsoft.graph.groupPolicyUploadedPresentation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationcombobox?view=graph-rest-beta>
    GroupPolicyPresentationComboBox "microsoft.graph.groupPolicyPresentationComboBox" "entity" : super::GroupPolicyUploadedPresentation;
    /// `defaultValue`: String
    default_value "defaultValue": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `label`: String
    label "label": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `maxLength`: Int64, not null
    max_length "maxLength" "r": i64,
    /// `required`: Boolean, not null
    required "required" "r": bool,
    /// `suggestions`: Collection(String)
    suggestions "suggestions": Vec<String>,
}

mg::derived_from! { GroupPolicyPresentationComboBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationComboBox {
    /// `definition`: `groupPolicyDefinition`
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationComboBox,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}
