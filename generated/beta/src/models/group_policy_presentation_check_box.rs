// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyPresentationCheckBox`][reference], derived from
/// [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation).
///
/// Requests: [`GroupPolicyPresentationCheckBoxCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_definitions()
///     .id(id)
///     .presentations()
///     .cast_to_group_policy_presentation_check_box()
/// ```
///
/// [`GroupPolicyPresentationCheckBoxCollection`]: crate::requests::group_policy_presentation_check_box::GroupPolicyPresentationCheckBoxCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicypresentationcheckbox?view=graph-rest-beta
pub struct GroupPolicyPresentationCheckBox {
    /// `defaultChecked`. Never null.
    pub default_checked: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyPresentationCheckBox: "microsoft.graph.groupPolicyPresentationCheckBox", entity, base super::GroupPolicyUploadedPresentation;
    default_checked: "defaultChecked" required,
    id: "id" key required,
    label: "label",
    last_modified_date_time: "lastModifiedDateTime" required,
}

mg::derived_from! { GroupPolicyPresentationCheckBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationCheckBox {
    /// `definition`: [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationCheckBox,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}
