// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.groupPolicyPresentation`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyDefinitions/{groupPolicyDefinition-id}/presentations/{groupPolicyPresentation-id}`.
    GroupPolicyPresentationResource(mg::One<models::GroupPolicyPresentation>)
}

impl GroupPolicyPresentationResource {
    /// `…/definition`: `groupPolicyDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn definition(
        &self,
    ) -> requests::group_policy_definition::GroupPolicyDefinitionResource {
        mg::to(self, "definition")
    }

    /// `…/microsoft.graph.groupPolicyPresentationCheckBox`
    #[inline]
    pub fn as_group_policy_presentation_check_box(
        &self,
    ) -> requests::group_policy_presentation_check_box::GroupPolicyPresentationCheckBoxResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationCheckBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationComboBox`
    #[inline]
    pub fn as_group_policy_presentation_combo_box(
        &self,
    ) -> requests::group_policy_presentation_combo_box::GroupPolicyPresentationComboBoxResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationComboBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationDecimalTextBox`
    #[inline]
    pub fn as_group_policy_presentation_decimal_text_box(
        &self,
    ) -> requests::group_policy_presentation_decimal_text_box::GroupPolicyPresentationDecimalTextBoxResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationDecimalTextBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationDropdownList`
    #[inline]
    pub fn as_group_policy_presentation_dropdown_list(
        &self,
    ) -> requests::group_policy_presentation_dropdown_list::GroupPolicyPresentationDropdownListResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationDropdownList")
    }

    /// `…/microsoft.graph.groupPolicyPresentationListBox`
    #[inline]
    pub fn as_group_policy_presentation_list_box(
        &self,
    ) -> requests::group_policy_presentation_list_box::GroupPolicyPresentationListBoxResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationListBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationLongDecimalTextBox`
    #[inline]
    pub fn as_group_policy_presentation_long_decimal_text_box(
        &self,
    ) -> requests::group_policy_presentation_long_decimal_text_box::GroupPolicyPresentationLongDecimalTextBoxResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationLongDecimalTextBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationMultiTextBox`
    #[inline]
    pub fn as_group_policy_presentation_multi_text_box(
        &self,
    ) -> requests::group_policy_presentation_multi_text_box::GroupPolicyPresentationMultiTextBoxResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationMultiTextBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationText`
    #[inline]
    pub fn as_group_policy_presentation_text(
        &self,
    ) -> requests::group_policy_presentation_text::GroupPolicyPresentationTextResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationText")
    }

    /// `…/microsoft.graph.groupPolicyPresentationTextBox`
    #[inline]
    pub fn as_group_policy_presentation_text_box(
        &self,
    ) -> requests::group_policy_presentation_text_box::GroupPolicyPresentationTextBoxResource {
        mg::to(self, "microsoft.graph.groupPolicyPresentationTextBox")
    }

    /// `…/microsoft.graph.groupPolicyUploadedPresentation`
    #[inline]
    pub fn as_group_policy_uploaded_presentation(
        &self,
    ) -> requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource {
        mg::to(self, "microsoft.graph.groupPolicyUploadedPresentation")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.groupPolicyPresentation`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyDefinitions/{groupPolicyDefinition-id}/presentations`.
    GroupPolicyPresentationCollection(mg::Many<models::GroupPolicyPresentation, GroupPolicyPresentationResource>)
}

impl GroupPolicyPresentationCollection {
    /// `…/microsoft.graph.groupPolicyPresentationCheckBox`
    #[inline]
    pub fn as_group_policy_presentation_check_box(
        &self,
    ) -> requests::group_policy_presentation_check_box::GroupPolicyPresentationCheckBoxCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationCheckBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationComboBox`
    #[inline]
    pub fn as_group_policy_presentation_combo_box(
        &self,
    ) -> requests::group_policy_presentation_combo_box::GroupPolicyPresentationComboBoxCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationComboBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationDecimalTextBox`
    #[inline]
    pub fn as_group_policy_presentation_decimal_text_box(
        &self,
    ) -> requests::group_policy_presentation_decimal_text_box::GroupPolicyPresentationDecimalTextBoxCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationDecimalTextBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationDropdownList`
    #[inline]
    pub fn as_group_policy_presentation_dropdown_list(
        &self,
    ) -> requests::group_policy_presentation_dropdown_list::GroupPolicyPresentationDropdownListCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationDropdownList")
    }

    /// `…/microsoft.graph.groupPolicyPresentationListBox`
    #[inline]
    pub fn as_group_policy_presentation_list_box(
        &self,
    ) -> requests::group_policy_presentation_list_box::GroupPolicyPresentationListBoxCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationListBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationLongDecimalTextBox`
    #[inline]
    pub fn as_group_policy_presentation_long_decimal_text_box(
        &self,
    ) -> requests::group_policy_presentation_long_decimal_text_box::GroupPolicyPresentationLongDecimalTextBoxCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationLongDecimalTextBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationMultiTextBox`
    #[inline]
    pub fn as_group_policy_presentation_multi_text_box(
        &self,
    ) -> requests::group_policy_presentation_multi_text_box::GroupPolicyPresentationMultiTextBoxCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationMultiTextBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationText`
    #[inline]
    pub fn as_group_policy_presentation_text(
        &self,
    ) -> requests::group_policy_presentation_text::GroupPolicyPresentationTextCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationText")
    }

    /// `…/microsoft.graph.groupPolicyPresentationTextBox`
    #[inline]
    pub fn as_group_policy_presentation_text_box(
        &self,
    ) -> requests::group_policy_presentation_text_box::GroupPolicyPresentationTextBoxCollection {
        mg::to(self, "microsoft.graph.groupPolicyPresentationTextBox")
    }

    /// `…/microsoft.graph.groupPolicyUploadedPresentation`
    #[inline]
    pub fn as_group_policy_uploaded_presentation(
        &self,
    ) -> requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationCollection {
        mg::to(self, "microsoft.graph.groupPolicyUploadedPresentation")
    }
}
