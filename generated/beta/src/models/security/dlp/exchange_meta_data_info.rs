// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.exchangeMetaDataInfo`, a complex type.
    ExchangeMetaDataInfo "microsoft.graph.security.dlp.exchangeMetaDataInfo" "complex";
    /// `attachmentDetails`: Collection(microsoft.graph.security.dlp.attachmentInfo)
    attachment_details "attachmentDetails": Vec<super::AttachmentInfo>,
    /// `bccRecipients`: Collection(String)
    bcc_recipients "bccRecipients": Vec<String>,
    /// `ccRecipients`: Collection(String)
    cc_recipients "ccRecipients": Vec<String>,
    /// `docId`: String
    doc_id "docId": String,
    /// `fileSize`: Int64
    file_size "fileSize": i64,
    /// `from`: String
    from "from": String,
    /// `immutableEntryId`: String
    immutable_entry_id "immutableEntryId": String,
    /// `isViewableByExternalUsers`: Boolean
    is_viewable_by_external_users "isViewableByExternalUsers": bool,
    /// `messageId`: String
    message_id "messageId": String,
    /// `recipientCount`: Int32
    recipient_count "recipientCount": i32,
    /// `sensitivityLabelIds`: Collection(String)
    sensitivity_label_ids "sensitivityLabelIds": Vec<String>,
    /// `sensitivityLabelNames`: Collection(String)
    sensitivity_label_names "sensitivityLabelNames": Vec<String>,
    /// `sentDate`: Date
    sent_date "sentDate": mg::Date,
    /// `subject`: String
    subject "subject": String,
    /// `toRecipients`: Collection(String)
    to_recipients "toRecipients": Vec<String>,
    /// `uniqueId`: String
    unique_id "uniqueId": String,
}
