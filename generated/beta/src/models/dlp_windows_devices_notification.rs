// @generated
use crate::mg;

/// Complex type `microsoft.graph.dlpWindowsDevicesNotification`, derived from
/// [`DlpNotification`](super::DlpNotification).
pub struct DlpWindowsDevicesNotification {
    /// `author`.
    pub author: mg::Field<String>,
    /// `contentName`.
    pub content_name: mg::Field<String>,
    /// `lastModfiedBy`.
    pub last_modfied_by: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DlpWindowsDevicesNotification: "microsoft.graph.dlpWindowsDevicesNotification", complex, base super::DlpNotification;
    author: "author",
    content_name: "contentName",
    last_modfied_by: "lastModfiedBy",
}

mg::derived_from! { DlpWindowsDevicesNotification: super::DlpNotification }
