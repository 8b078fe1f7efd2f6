// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.excludedApps`, a complex type.
    ExcludedApps "microsoft.graph.excludedApps" "complex";
    /// `access`: Boolean, not null
    access "access" "r": bool,
    /// `bing`: Boolean, not null
    bing "bing" "r": bool,
    /// `excel`: Boolean, not null
    excel "excel" "r": bool,
    /// `groove`: Boolean, not null
    groove "groove" "r": bool,
    /// `infoPath`: Boolean, not null
    info_path "infoPath" "r": bool,
    /// `lync`: Boolean, not null
    lync "lync" "r": bool,
    /// `oneDrive`: Boolean, not null
    one_drive "oneDrive" "r": bool,
    /// `oneNote`: Boolean, not null
    one_note "oneNote" "r": bool,
    /// `outlook`: Boolean, not null
    outlook "outlook" "r": bool,
    /// `powerPoint`: Boolean, not null
    power_point "powerPoint" "r": bool,
    /// `publisher`: Boolean, not null
    publisher "publisher" "r": bool,
    /// `sharePointDesigner`: Boolean, not null
    share_point_designer "sharePointDesigner" "r": bool,
    /// `teams`: Boolean, not null
    teams "teams" "r": bool,
    /// `visio`: Boolean, not null
    visio "visio" "r": bool,
    /// `word`: Boolean, not null
    word "word" "r": bool,
}
