// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyPresentation`](models::GroupPolicyPresentation): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.device_management().group_policy_definitions().id(id).presentations().id(id)`.
#[derive(Clone, Debug)]
pub struct GroupPolicyPresentationResource(mg::One<models::GroupPolicyPresentation>);

mg::builder! { GroupPolicyPresentationResource: mg::One<models::GroupPolicyPresentation> }

impl GroupPolicyPresentationResource {
    /// `…/definition`: [`GroupPolicyDefinition`](models::GroupPolicyDefinition).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn definition(
        &self,
    ) -> requests::group_policy_definition::GroupPolicyDefinitionResource {
        mg::navigate(self, "definition")
    }

    /// `…/microsoft.graph.groupPolicyPresentationCheckBox`: cast to
    /// [`GroupPolicyPresentationCheckBox`](models::GroupPolicyPresentationCheckBox).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationCheckBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_check_box(
        &self,
    ) -> requests::group_policy_presentation_check_box::GroupPolicyPresentationCheckBoxResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationCheckBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationComboBox`: cast to
    /// [`GroupPolicyPresentationComboBox`](models::GroupPolicyPresentationComboBox).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationComboBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_combo_box(
        &self,
    ) -> requests::group_policy_presentation_combo_box::GroupPolicyPresentationComboBoxResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationComboBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationDecimalTextBox`: cast to
    /// [`GroupPolicyPresentationDecimalTextBox`](models::GroupPolicyPresentationDecimalTextBox).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationDecimalTextBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_decimal_text_box(
        &self,
    ) -> requests::group_policy_presentation_decimal_text_box::GroupPolicyPresentationDecimalTextBoxResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationDecimalTextBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationDropdownList`: cast to
    /// [`GroupPolicyPresentationDropdownList`](models::GroupPolicyPresentationDropdownList).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationDropdownList")]
    #[inline]
    pub fn cast_to_group_policy_presentation_dropdown_list(
        &self,
    ) -> requests::group_policy_presentation_dropdown_list::GroupPolicyPresentationDropdownListResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationDropdownList")
    }

    /// `…/microsoft.graph.groupPolicyPresentationListBox`: cast to
    /// [`GroupPolicyPresentationListBox`](models::GroupPolicyPresentationListBox).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationListBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_list_box(
        &self,
    ) -> requests::group_policy_presentation_list_box::GroupPolicyPresentationListBoxResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationListBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationLongDecimalTextBox`: cast to
    /// [`GroupPolicyPresentationLongDecimalTextBox`].
    ///
    /// [`GroupPolicyPresentationLongDecimalTextBox`]: models::GroupPolicyPresentationLongDecimalTextBox
    #[doc(alias = "microsoft.graph.groupPolicyPresentationLongDecimalTextBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_long_decimal_text_box(
        &self,
    ) -> requests::group_policy_presentation_long_decimal_text_box::GroupPolicyPresentationLongDecimalTextBoxResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationLongDecimalTextBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationMultiTextBox`: cast to
    /// [`GroupPolicyPresentationMultiTextBox`](models::GroupPolicyPresentationMultiTextBox).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationMultiTextBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_multi_text_box(
        &self,
    ) -> requests::group_policy_presentation_multi_text_box::GroupPolicyPresentationMultiTextBoxResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationMultiTextBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationText`: cast to
    /// [`GroupPolicyPresentationText`](models::GroupPolicyPresentationText).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationText")]
    #[inline]
    pub fn cast_to_group_policy_presentation_text(
        &self,
    ) -> requests::group_policy_presentation_text::GroupPolicyPresentationTextResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationText")
    }

    /// `…/microsoft.graph.groupPolicyPresentationTextBox`: cast to
    /// [`GroupPolicyPresentationTextBox`](models::GroupPolicyPresentationTextBox).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationTextBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_text_box(
        &self,
    ) -> requests::group_policy_presentation_text_box::GroupPolicyPresentationTextBoxResource {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationTextBox")
    }

    /// `…/microsoft.graph.groupPolicyUploadedPresentation`: cast to
    /// [`GroupPolicyUploadedPresentation`](models::GroupPolicyUploadedPresentation).
    #[doc(alias = "microsoft.graph.groupPolicyUploadedPresentation")]
    #[inline]
    pub fn cast_to_group_policy_uploaded_presentation(
        &self,
    ) -> requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource {
        mg::navigate(self, "microsoft.graph.groupPolicyUploadedPresentation")
    }
}

/// Requests on a collection of [`GroupPolicyPresentation`](models::GroupPolicyPresentation):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().group_policy_definitions().id(id).presentations()`.
#[derive(Clone, Debug)]
pub struct GroupPolicyPresentationCollection(
    mg::Many<models::GroupPolicyPresentation, GroupPolicyPresentationResource>,
);

mg::builder! { GroupPolicyPresentationCollection: mg::Many<models::GroupPolicyPresentation, GroupPolicyPresentationResource> }

impl GroupPolicyPresentationCollection {
    /// `…/microsoft.graph.groupPolicyPresentationCheckBox`: the members that are
    /// [`GroupPolicyPresentationCheckBox`](models::GroupPolicyPresentationCheckBox).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationCheckBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_check_box(
        &self,
    ) -> requests::group_policy_presentation_check_box::GroupPolicyPresentationCheckBoxCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationCheckBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationComboBox`: the members that are
    /// [`GroupPolicyPresentationComboBox`](models::GroupPolicyPresentationComboBox).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationComboBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_combo_box(
        &self,
    ) -> requests::group_policy_presentation_combo_box::GroupPolicyPresentationComboBoxCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationComboBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationDecimalTextBox`: the members that are
    /// [`GroupPolicyPresentationDecimalTextBox`](models::GroupPolicyPresentationDecimalTextBox).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationDecimalTextBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_decimal_text_box(
        &self,
    ) -> requests::group_policy_presentation_decimal_text_box::GroupPolicyPresentationDecimalTextBoxCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationDecimalTextBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationDropdownList`: the members that are
    /// [`GroupPolicyPresentationDropdownList`](models::GroupPolicyPresentationDropdownList).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationDropdownList")]
    #[inline]
    pub fn cast_to_group_policy_presentation_dropdown_list(
        &self,
    ) -> requests::group_policy_presentation_dropdown_list::GroupPolicyPresentationDropdownListCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationDropdownList")
    }

    /// `…/microsoft.graph.groupPolicyPresentationListBox`: the members that are
    /// [`GroupPolicyPresentationListBox`](models::GroupPolicyPresentationListBox).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationListBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_list_box(
        &self,
    ) -> requests::group_policy_presentation_list_box::GroupPolicyPresentationListBoxCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationListBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationLongDecimalTextBox`: the members that are
    /// [`GroupPolicyPresentationLongDecimalTextBox`].
    ///
    /// [`GroupPolicyPresentationLongDecimalTextBox`]: models::GroupPolicyPresentationLongDecimalTextBox
    #[doc(alias = "microsoft.graph.groupPolicyPresentationLongDecimalTextBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_long_decimal_text_box(
        &self,
    ) -> requests::group_policy_presentation_long_decimal_text_box::GroupPolicyPresentationLongDecimalTextBoxCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationLongDecimalTextBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationMultiTextBox`: the members that are
    /// [`GroupPolicyPresentationMultiTextBox`](models::GroupPolicyPresentationMultiTextBox).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationMultiTextBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_multi_text_box(
        &self,
    ) -> requests::group_policy_presentation_multi_text_box::GroupPolicyPresentationMultiTextBoxCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationMultiTextBox")
    }

    /// `…/microsoft.graph.groupPolicyPresentationText`: the members that are
    /// [`GroupPolicyPresentationText`](models::GroupPolicyPresentationText).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationText")]
    #[inline]
    pub fn cast_to_group_policy_presentation_text(
        &self,
    ) -> requests::group_policy_presentation_text::GroupPolicyPresentationTextCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationText")
    }

    /// `…/microsoft.graph.groupPolicyPresentationTextBox`: the members that are
    /// [`GroupPolicyPresentationTextBox`](models::GroupPolicyPresentationTextBox).
    #[doc(alias = "microsoft.graph.groupPolicyPresentationTextBox")]
    #[inline]
    pub fn cast_to_group_policy_presentation_text_box(
        &self,
    ) -> requests::group_policy_presentation_text_box::GroupPolicyPresentationTextBoxCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyPresentationTextBox")
    }

    /// `…/microsoft.graph.groupPolicyUploadedPresentation`: the members that are
    /// [`GroupPolicyUploadedPresentation`](models::GroupPolicyUploadedPresentation).
    #[doc(alias = "microsoft.graph.groupPolicyUploadedPresentation")]
    #[inline]
    pub fn cast_to_group_policy_uploaded_presentation(
        &self,
    ) -> requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyUploadedPresentation")
    }
}
