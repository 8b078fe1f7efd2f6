// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dlpNotification`, a complex type.
    DlpNotification "microsoft.graph.dlpNotification" "complex" => DlpNotificationKind;
    /// `author`: String
    author "author": String,
}

/// The types derived from `microsoft.graph.dlpNotification`.
#[non_exhaustive]
pub enum DlpNotificationKind {
    DlpWindowsDevicesNotification(Box<super::DlpWindowsDevicesNotification>),
    /// None of these, or a type that this version does not know.
    Other(Box<DlpNotification>),
}

mg::family! {
    DlpNotification => DlpNotificationKind;
    DlpWindowsDevicesNotification(super::DlpWindowsDevicesNotification),
}
