// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyPresentationValue`](models::GroupPolicyPresentationValue): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_configurations()
///     .id(id)
///     .definition_values()
///     .id(id)
///     .presentation_values()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct GroupPolicyPresentationValueResource(
    mg::One<models::GroupPolicyPresentationValue>,
);

mg::builder! { GroupPolicyPresentationValueResource: mg::One<models::GroupPolicyPresentationValue> }

impl GroupPolicyPresentationValueResource {
    /// `…/definitionValue`: [`GroupPolicyDefinitionValue`](models::GroupPolicyDefinitionValue).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn definition_value(
        &self,
    ) -> requests::group_policy_definition_value::GroupPolicyDefinitionValueResource {
        mg::navigate(self, "definitionValue")
    }

    /// `…/presentation`: [`GroupPolicyPresentation`](models::GroupPolicyPresentation).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn presentation(
        &self,
    ) -> requests::group_policy_presentation::GroupPolicyPresentationResource {
        mg::navigate(self, "presentation")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueBoolean`: cast to
    /// [`GroupPolicyPresentationValueBoolean`](models::GroupPolicyPresentationValueBoolean).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationValueBoolean")]
    #[inline]
    pub fn cast_to_group_policy_presentation_value_boolean(
        &self,
    ) -> requests::group_policy_presentation_value_boolean::GroupPolicyPresentationValueBooleanResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationValueBoolean")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueDecimal`: cast to
    /// [`GroupPolicyPresentationValueDecimal`](models::GroupPolicyPresentationValueDecimal).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationValueDecimal")]
    #[inline]
    pub fn cast_to_group_policy_presentation_value_decimal(
        &self,
    ) -> requests::group_policy_presentation_value_decimal::GroupPolicyPresentationValueDecimalResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationValueDecimal")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueList`: cast to
    /// [`GroupPolicyPresentationValueList`](models::GroupPolicyPresentationValueList).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationValueList")]
    #[inline]
    pub fn cast_to_group_policy_presentation_value_list(
        &self,
    ) -> requests::group_policy_presentation_value_list::GroupPolicyPresentationValueListResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationValueList")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueLongDecimal`: cast to
    /// [`GroupPolicyPresentationValueLongDecimal`].
    ///
    /// [`GroupPolicyPresentationValueLongDecimal`]: models::GroupPolicyPresentationValueLongDecimal
    #[doc(alias = "microsoft.graph.groupPolicyPresentationValueLongDecimal")]
    #[inline]
    pub fn cast_to_group_policy_presentation_value_long_decimal(
        &self,
    ) -> requests::group_policy_presentation_value_long_decimal::GroupPolicyPresentationValueLongDecimalResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationValueLongDecimal")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueMultiText`: cast to
    /// [`GroupPolicyPresentationValueMultiText`](models::GroupPolicyPresentationValueMultiText).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationValueMultiText")]
    #[inline]
    pub fn cast_to_group_policy_presentation_value_multi_text(
        &self,
    ) -> requests::group_policy_presentation_value_multi_text::GroupPolicyPresentationValueMultiTextResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationValueMultiText")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueText`: cast to
    /// [`GroupPolicyPresentationValueText`](models::GroupPolicyPresentationValueText).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationValueText")]
    #[inline]
    pub fn cast_to_group_policy_presentation_value_text(
        &self,
    ) -> requests::group_policy_presentation_value_text::GroupPolicyPresentationValueTextResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationValueText")
    }
}

/// Requests on a collection of
/// [`GroupPolicyPresentationValue`](models::GroupPolicyPresentationValue): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_configurations()
///     .id(id)
///     .definition_values()
///     .id(id)
///     .presentation_values()
/// ```
#[derive(Clone, Debug)]
pub struct GroupPolicyPresentationValueCollection(
    mg::Many<models::GroupPolicyPresentationValue, GroupPolicyPresentationValueResource>,
);

mg::builder! { GroupPolicyPresentationValueCollection: mg::Many<models::GroupPolicyPresentationValue, GroupPolicyPresentationValueResource> }

impl GroupPolicyPresentationValueCollection {
    /// `…/microsoft.graph.groupPolicyPresentationValueBoolean`: the members that are
    /// [`GroupPolicyPresentationValueBoolean`](models::GroupPolicyPresentationValueBoolean).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationValueBoolean")]
    #[inline]
    pub fn cast_to_group_policy_presentation_value_boolean(
        &self,
    ) -> requests::group_policy_presentation_value_boolean::GroupPolicyPresentationValueBooleanCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationValueBoolean")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueDecimal`: the members that are
    /// [`GroupPolicyPresentationValueDecimal`](models::GroupPolicyPresentationValueDecimal).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationValueDecimal")]
    #[inline]
    pub fn cast_to_group_policy_presentation_value_decimal(
        &self,
    ) -> requests::group_policy_presentation_value_decimal::GroupPolicyPresentationValueDecimalCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationValueDecimal")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueList`: the members that are
    /// [`GroupPolicyPresentationValueList`](models::GroupPolicyPresentationValueList).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationValueList")]
    #[inline]
    pub fn cast_to_group_policy_presentation_value_list(
        &self,
    ) -> requests::group_policy_presentation_value_list::GroupPolicyPresentationValueListCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationValueList")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueLongDecimal`: the members that are
    /// [`GroupPolicyPresentationValueLongDecimal`].
    ///
    /// [`GroupPolicyPresentationValueLongDecimal`]: models::GroupPolicyPresentationValueLongDecimal
    #[doc(alias = "microsoft.graph.groupPolicyPresentationValueLongDecimal")]
    #[inline]
    pub fn cast_to_group_policy_presentation_value_long_decimal(
        &self,
    ) -> requests::group_policy_presentation_value_long_decimal::GroupPolicyPresentationValueLongDecimalCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationValueLongDecimal")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueMultiText`: the members that are
    /// [`GroupPolicyPresentationValueMultiText`](models::GroupPolicyPresentationValueMultiText).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationValueMultiText")]
    #[inline]
    pub fn cast_to_group_policy_presentation_value_multi_text(
        &self,
    ) -> requests::group_policy_presentation_value_multi_text::GroupPolicyPresentationValueMultiTextCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationValueMultiText")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueText`: the members that are
    /// [`GroupPolicyPresentationValueText`](models::GroupPolicyPresentationValueText).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationValueText")]
    #[inline]
    pub fn cast_to_group_policy_presentation_value_text(
        &self,
    ) -> requests::group_policy_presentation_value_text::GroupPolicyPresentationValueTextCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationValueText")
    }
}
