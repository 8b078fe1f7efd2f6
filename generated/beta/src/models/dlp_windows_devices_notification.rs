// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dlpWindowsDevicesNotification`, a complex type derived from `microsoft.graph.dlpNotification`.
    DlpWindowsDevicesNotification "microsoft.graph.dlpWindowsDevicesNotification" "complex" : super::DlpNotification;
    /// `author`: String
    author "author": String,
    /// `contentName`: String
    content_name "contentName": String,
    /// `lastModfiedBy`: String
    last_modfied_by "lastModfiedBy": String,
}

mg::derived_from! { DlpWindowsDevicesNotification: super::DlpNotification }
