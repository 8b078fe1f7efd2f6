// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.exchangeMetaDataInfo`.
pub struct ExchangeMetaDataInfo {
    /// `attachmentDetails`.
    pub attachment_details: mg::Field<Vec<super::AttachmentInfo>>,
    /// `bccRecipients`.
    pub bcc_recipients: mg::Field<Vec<String>>,
    /// `ccRecipients`.
    pub cc_recipients: mg::Field<Vec<String>>,
    /// `docId`.
    pub doc_id: mg::Field<String>,
    /// `fileSize`.
    pub file_size: mg::Field<i64>,
    /// `from`.
    pub from: mg::Field<String>,
    /// `immutableEntryId`.
    pub immutable_entry_id: mg::Field<String>,
    /// `isViewableByExternalUsers`. Never null.
    pub is_viewable_by_external_users: mg::Field<bool>,
    /// `messageId`.
    pub message_id: mg::Field<String>,
    /// `recipientCount`.
    pub recipient_count: mg::Field<i32>,
    /// `sensitivityLabelIds`.
    pub sensitivity_label_ids: mg::Field<Vec<String>>,
    /// `sensitivityLabelNames`.
    pub sensitivity_label_names: mg::Field<Vec<String>>,
    /// `sentDate`.
    pub sent_date: mg::Field<mg::Date>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `toRecipients`.
    pub to_recipients: mg::Field<Vec<String>>,
    /// `uniqueId`.
    pub unique_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExchangeMetaDataInfo: "microsoft.graph.security.dlp.exchangeMetaDataInfo", complex;
    attachment_details: "attachmentDetails" required,
    bcc_recipients: "bccRecipients" required,
    cc_recipients: "ccRecipients" required,
    doc_id: "docId",
    file_size: "fileSize",
    from: "from",
    immutable_entry_id: "immutableEntryId",
    is_viewable_by_external_users: "isViewableByExternalUsers" required,
    message_id: "messageId",
    recipient_count: "recipientCount",
    sensitivity_label_ids: "sensitivityLabelIds" required,
    sensitivity_label_names: "sensitivityLabelNames" required,
    sent_date: "sentDate",
    subject: "subject",
    to_recipients: "toRecipients" required,
    unique_id: "uniqueId",
}
