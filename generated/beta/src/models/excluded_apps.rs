// @generated
use crate::mg;

/// Complex type `microsoft.graph.excludedApps`.
pub struct ExcludedApps {
    /// `access`. Never null.
    pub access: mg::Field<bool>,
    /// `bing`. Never null.
    pub bing: mg::Field<bool>,
    /// `excel`. Never null.
    pub excel: mg::Field<bool>,
    /// `groove`. Never null.
    pub groove: mg::Field<bool>,
    /// `infoPath`. Never null.
    pub info_path: mg::Field<bool>,
    /// `lync`. Never null.
    pub lync: mg::Field<bool>,
    /// `oneDrive`. Never null.
    pub one_drive: mg::Field<bool>,
    /// `oneNote`. Never null.
    pub one_note: mg::Field<bool>,
    /// `outlook`. Never null.
    pub outlook: mg::Field<bool>,
    /// `powerPoint`. Never null.
    pub power_point: mg::Field<bool>,
    /// `publisher`. Never null.
    pub publisher: mg::Field<bool>,
    /// `sharePointDesigner`. Never null.
    pub share_point_designer: mg::Field<bool>,
    /// `teams`. Never null.
    pub teams: mg::Field<bool>,
    /// `visio`. Never null.
    pub visio: mg::Field<bool>,
    /// `word`. Never null.
    pub word: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExcludedApps: "microsoft.graph.excludedApps", complex;
    access: "access" required,
    bing: "bing" required,
    excel: "excel" required,
    groove: "groove" required,
    info_path: "infoPath" required,
    lync: "lync" required,
    one_drive: "oneDrive" required,
    one_note: "oneNote" required,
    outlook: "outlook" required,
    power_point: "powerPoint" required,
    publisher: "publisher" required,
    share_point_designer: "sharePointDesigner" required,
    teams: "teams" required,
    visio: "visio" required,
    word: "word" required,
}
