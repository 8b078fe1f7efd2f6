// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.wifiRadioType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WifiRadioType {
    /// `unknown` (0)
    Unknown,
    /// `wifi80211a` (1)
    Wifi80211a,
    /// `wifi80211b` (2)
    Wifi80211b,
    /// `wifi80211g` (3)
    Wifi80211g,
    /// `wifi80211n` (4)
    Wifi80211n,
    /// `wifi80211ac` (5)
    Wifi80211ac,
    /// `wifi80211ax` (6)
    Wifi80211ax,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    WifiRadioType: "microsoft.graph.callRecords.wifiRadioType";
    Unknown: "unknown" = 0,
    Wifi80211a: "wifi80211a" = 1,
    Wifi80211b: "wifi80211b" = 2,
    Wifi80211g: "wifi80211g" = 3,
    Wifi80211n: "wifi80211n" = 4,
    Wifi80211ac: "wifi80211ac" = 5,
    Wifi80211ax: "wifi80211ax" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
