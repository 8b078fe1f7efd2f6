// @generated
use crate::mg;

/// Complex type `microsoft.graph.messageRuleActions`.
pub struct MessageRuleActions {
    /// `assignCategories`.
    pub assign_categories: mg::Field<Vec<String>>,
    /// `copyToFolder`.
    pub copy_to_folder: mg::Field<String>,
    /// `delete`.
    pub delete: mg::Field<bool>,
    /// `forwardAsAttachmentTo`.
    pub forward_as_attachment_to: mg::Field<Vec<super::Recipient>>,
    /// `forwardTo`.
    pub forward_to: mg::Field<Vec<super::Recipient>>,
    /// `markAsRead`.
    pub mark_as_read: mg::Field<bool>,
    /// `markImportance`.
    pub mark_importance: mg::Field<mg::Open<super::Importance>>,
    /// `moveToFolder`.
    pub move_to_folder: mg::Field<String>,
    /// `permanentDelete`.
    pub permanent_delete: mg::Field<bool>,
    /// `redirectTo`.
    pub redirect_to: mg::Field<Vec<super::Recipient>>,
    /// `stopProcessingRules`.
    pub stop_processing_rules: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MessageRuleActions: "microsoft.graph.messageRuleActions", complex;
    assign_categories: "assignCategories",
    copy_to_folder: "copyToFolder",
    delete: "delete",
    forward_as_attachment_to: "forwardAsAttachmentTo",
    forward_to: "forwardTo",
    mark_as_read: "markAsRead",
    mark_importance: "markImportance",
    move_to_folder: "moveToFolder",
    permanent_delete: "permanentDelete",
    redirect_to: "redirectTo",
    stop_processing_rules: "stopProcessingRules",
}
