// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.exchangeMetaDataInfo`, a complex type.
    ExchangeMetaDataInfo "microsoft.graph.security.dlp.exchangeMetaDataInfo" "complex";
    /// `attachmentDetails`: Collection(microsoft.graph.security.dlp.attachmentInfo), items not null
    attachment_details "attachmentDetails" "r": Vec<super::AttachmentInfo>,
    /// `bccRecipients`: Collection(String), items not null
    bcc_recipients "bccRecipients" "r": Vec<String>,
    /// `ccRecipients`: Collection(String), items not null
    cc_recipients "ccRecipients" "r": Vec<String>,
    /// `docId`: String
    doc_id "docId": String,
    /// `fileSize`: Int64
    file_size "fileSize": i64,
    /// `from`: String
    from "from": String,
    /// `immutableEntryId`: String
    immutable_entry_id "immutableEntryId": String,
    /// `isViewableByExternalUsers`: Boolean, not null
    is_viewable_by_external_users "isViewableByExternalUsers" "r": bool,
    /// `messageId`: String
    message_id "messageId": String,
    /// `recipientCount`: Int32
    recipient_count "recipientCount": i32,
    /// `sensitivityLabelIds`: Collection(String), items not null
    sensitivity_label_ids "sensitivityLabelIds" "r": Vec<String>,
    /// `sensitivityLabelNames`: Collection(String), items not null
    sensitivity_label_names "sensitivityLabelNames" "r": Vec<String>,
    /// `sentDate`: Date
    sent_date "sentDate": mg::Date,
    /// `subject`: String
    subject "subject": String,
    /// `toRecipients`: Collection(String), items not null
    to_recipients "toRecipients" "r": Vec<String>,
    /// `uniqueId`: String
    unique_id "uniqueId": String,
}
