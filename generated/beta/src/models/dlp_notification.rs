// @generated
use crate::mg;

/// Complex type `microsoft.graph.dlpNotification`.
pub struct DlpNotification {
    /// `author`.
    pub author: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DlpNotification: "microsoft.graph.dlpNotification", complex, family DlpNotificationKind;
    author: "author",
}

/// The types derived from [`DlpNotification`].
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
