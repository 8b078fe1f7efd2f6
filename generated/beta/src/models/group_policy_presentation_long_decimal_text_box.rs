// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyPresentationLongDecimalTextBox`][reference], derived
/// from [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation).
///
/// Requests: [`GroupPolicyPresentationLongDecimalTextBoxCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_definitions()
///     .id(id)
///     .presentations()
///     .cast_to_group_policy_presentation_long_decimal_text_box()
/// ```
///
/// [`GroupPolicyPresentationLongDecimalTextBoxCollection`]: crate::requests::group_policy_presentation_long_decimal_text_box::GroupPolicyPresentationLongDecimalTextBoxCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicypresentationlongdecimaltextbox?view=graph-rest-beta
pub struct GroupPolicyPresentationLongDecimalTextBox {
    /// `defaultValue`. Never null.
    pub default_value: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maxValue`. Never null.
    pub max_value: mg::Field<i64>,
    /// `minValue`. Never null.
    pub min_value: mg::Field<i64>,
    /// `required`. Never null.
    pub required: mg::Field<bool>,
    /// `spin`. Never null.
    pub spin: mg::Field<bool>,
    /// `spinStep`. Never null.
    pub spin_step: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyPresentationLongDecimalTextBox: "microsoft.graph.groupPolicyPresentationLongDecimalTextBox", entity, base super::GroupPolicyUploadedPresentation;
    default_value: "defaultValue" required,
    id: "id" key required,
    label: "label",
    last_modified_date_time: "lastModifiedDateTime" required,
    max_value: "maxValue" required,
    min_value: "minValue" required,
    required: "required" required,
    spin: "spin" required,
    spin_step: "spinStep" required,
}

mg::derived_from! { GroupPolicyPresentationLongDecimalTextBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationLongDecimalTextBox {
    /// `definition`: [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationLongDecimalTextBox,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}
