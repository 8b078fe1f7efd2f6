// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.groupPolicyPresentationValue`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfiguration-id}/definitionValues/{groupPolicyDefinitionValue-id}/presentationValues/{groupPolicyPresentationValue-id}`.
    GroupPolicyPresentationValueResource(mg::One<models::GroupPolicyPresentationValue>)
}

impl GroupPolicyPresentationValueResource {
    /// `…/definitionValue`: `groupPolicyDefinitionValue`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn definition_value(
        &self,
    ) -> requests::group_policy_definition_value::GroupPolicyDefinitionValueResource {
        mg::to(self, "definitionValue")
    }

    /// `…/presentation`: `groupPolicyPresentation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn presentation(
        &self,
    ) -> requests::group_policy_presentation::GroupPolicyPresentationResource {
        mg::to(self, "presentation")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueBoolean`
    #[inline]
    pub fn as_group_policy_presentation_value_boolean(
        &self,
    ) -> requests::group_policy_presentation_value_boolean::GroupPolicyPresentationValueBooleanResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationValueBoolean")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueDecimal`
    #[inline]
    pub fn as_group_policy_presentation_value_decimal(
        &self,
    ) -> requests::group_policy_presentation_value_decimal::GroupPolicyPresentationValueDecimalResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationValueDecimal")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueList`
    #[inline]
    pub fn as_group_policy_presentation_value_list(
        &self,
    ) -> requests::group_policy_presentation_value_list::GroupPolicyPresentationValueListResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationValueList")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueLongDecimal`
    #[inline]
    pub fn as_group_policy_presentation_value_long_decimal(
        &self,
    ) -> requests::group_policy_presentation_value_long_decimal::GroupPolicyPresentationValueLongDecimalResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationValueLongDecimal")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueMultiText`
    #[inline]
    pub fn as_group_policy_presentation_value_multi_text(
        &self,
    ) -> requests::group_policy_presentation_value_multi_text::GroupPolicyPresentationValueMultiTextResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationValueMultiText")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueText`
    #[inline]
    pub fn as_group_policy_presentation_value_text(
        &self,
    ) -> requests::group_policy_presentation_value_text::GroupPolicyPresentationValueTextResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationValueText")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.groupPolicyPresentationValue`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfiguration-id}/definitionValues/{groupPolicyDefinitionValue-id}/presentationValues`.
    GroupPolicyPresentationValueCollection(mg::Many<models::GroupPolicyPresentationValue, GroupPolicyPresentationValueResource>)
}

impl GroupPolicyPresentationValueCollection {
    /// `…/microsoft.graph.groupPolicyPresentationValueBoolean`
    #[inline]
    pub fn as_group_policy_presentation_value_boolean(
        &self,
    ) -> requests::group_policy_presentation_value_boolean::GroupPolicyPresentationValueBooleanCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationValueBoolean")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueDecimal`
    #[inline]
    pub fn as_group_policy_presentation_value_decimal(
        &self,
    ) -> requests::group_policy_presentation_value_decimal::GroupPolicyPresentationValueDecimalCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationValueDecimal")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueList`
    #[inline]
    pub fn as_group_policy_presentation_value_list(
        &self,
    ) -> requests::group_policy_presentation_value_list::GroupPolicyPresentationValueListCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationValueList")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueLongDecimal`
    #[inline]
    pub fn as_group_policy_presentation_value_long_decimal(
        &self,
    ) -> requests::group_policy_presentation_value_long_decimal::GroupPolicyPresentationValueLongDecimalCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationValueLongDecimal")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueMultiText`
    #[inline]
    pub fn as_group_policy_presentation_value_multi_text(
        &self,
    ) -> requests::group_policy_presentation_value_multi_text::GroupPolicyPresentationValueMultiTextCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationValueMultiText")
    }

    /// `…/microsoft.graph.groupPolicyPresentationValueText`
    #[inline]
    pub fn as_group_policy_presentation_value_text(
        &self,
    ) -> requests::group_policy_presentation_value_text::GroupPolicyPresentationValueTextCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationValueText")
    }
}
