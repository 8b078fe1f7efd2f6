// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyPresentationDropdownList`][reference], derived from
/// [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation).
///
/// Requests: [`GroupPolicyPresentationDropdownListCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_definitions()
///     .id(id)
///     .presentations()
///     .cast_to_group_policy_presentation_dropdown_list()
/// ```
///
/// [`GroupPolicyPresentationDropdownListCollection`]: crate::requests::group_policy_presentation_dropdown_list::GroupPolicyPresentationDropdownListCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicypresentationdropdownlist?view=graph-rest-beta
pub struct GroupPolicyPresentationDropdownList {
    /// `defaultItem`.
    pub default_item: mg::Field<
        mg::Boxed<super::GroupPolicyPresentationDropdownListItem>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `items`.
    pub items: mg::Field<Vec<super::GroupPolicyPresentationDropdownListItem>>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `required`. Never null.
    pub required: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyPresentationDropdownList: "microsoft.graph.groupPolicyPresentationDropdownList", entity, base super::GroupPolicyUploadedPresentation;
    default_item: "defaultItem",
    id: "id" key required,
    items: "items",
    label: "label",
    last_modified_date_time: "lastModifiedDateTime" required,
    required: "required" required,
}

mg::derived_from! { GroupPolicyPresentationDropdownList: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationDropdownList {
    /// `definition`: [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationDropdownList,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}
