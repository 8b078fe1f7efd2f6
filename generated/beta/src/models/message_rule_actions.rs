// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.messageRuleActions`, a complex type.
    MessageRuleActions "microsoft.graph.messageRuleActions" "complex";
    /// `assignCategories`: Collection(String)
    assign_categories "assignCategories": Vec<String>,
    /// `copyToFolder`: String
    copy_to_folder "copyToFolder": String,
    /// `delete`: Boolean
    delete "delete": bool,
    /// `forwardAsAttachmentTo`: Collection(recipient)
    forward_as_attachment_to "forwardAsAttachmentTo": Vec<super::Recipient>,
    /// `forwardTo`: Collection(recipient)
    forward_to "forwardTo": Vec<super::Recipient>,
    /// `markAsRead`: Boolean
    mark_as_read "markAsRead": bool,
    /// `markImportance`: importance
    mark_importance "markImportance": mg::Open<super::Importance>,
    /// `moveToFolder`: String
    move_to_folder "moveToFolder": String,
    /// `permanentDelete`: Boolean
    permanent_delete "permanentDelete": bool,
    /// `redirectTo`: Collection(recipient)
    redirect_to "redirectTo": Vec<super::Recipient>,
    /// `stopProcessingRules`: Boolean
    stop_processing_rules "stopProcessingRules": bool,
}
