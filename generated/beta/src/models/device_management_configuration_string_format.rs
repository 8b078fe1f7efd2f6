// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationStringFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationStringFormat {
    /// `none` (0)
    None,
    /// `email` (1)
    Email,
    /// `guid` (2)
    Guid,
    /// `ip` (3)
    Ip,
    /// `base64` (4)
    Base64,
    /// `url` (5)
    Url,
    /// `version` (6)
    Version,
    /// `xml` (7)
    Xml,
    /// `date` (8)
    Date,
    /// `time` (9)
    Time,
    /// `binary` (10)
    Binary,
    /// `regEx` (11)
    RegEx,
    /// `json` (12)
    Json,
    /// `dateTime` (13)
    DateTime,
    /// `surfaceHub` (14)
    SurfaceHub,
    /// `bashScript` (19)
    BashScript,
    /// `unknownFutureValue` (20)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceManagementConfigurationStringFormat: "microsoft.graph.deviceManagementConfigurationStringFormat";
    None: "none" = 0,
    Email: "email" = 1,
    Guid: "guid" = 2,
    Ip: "ip" = 3,
    Base64: "base64" = 4,
    Url: "url" = 5,
    Version: "version" = 6,
    Xml: "xml" = 7,
    Date: "date" = 8,
    Time: "time" = 9,
    Binary: "binary" = 10,
    RegEx: "regEx" = 11,
    Json: "json" = 12,
    DateTime: "dateTime" = 13,
    SurfaceHub: "surfaceHub" = 14,
    BashScript: "bashScript" = 19,
    UnknownFutureValue: "unknownFutureValue" = 20,
}
