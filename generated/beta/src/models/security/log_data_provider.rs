// @generated
use crate::mg;

/// `microsoft.graph.security.logDataProvider`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogDataProvider {
    /// `barracuda`, 0.
    Barracuda,
    /// `bluecoat`, 1.
    Bluecoat,
    /// `checkpoint`, 2.
    Checkpoint,
    /// `ciscoAsa`, 3.
    CiscoAsa,
    /// `ciscoIronportProxy`, 4.
    CiscoIronportProxy,
    /// `fortigate`, 5.
    Fortigate,
    /// `paloAlto`, 6.
    PaloAlto,
    /// `squid`, 7.
    Squid,
    /// `zscaler`, 8.
    Zscaler,
    /// `mcafeeSwg`, 9.
    McafeeSwg,
    /// `ciscoScanSafe`, 10.
    CiscoScanSafe,
    /// `juniperSrx`, 11.
    JuniperSrx,
    /// `sophosSg`, 12.
    SophosSg,
    /// `websenseV75`, 13.
    WebsenseV75,
    /// `websenseSiemCef`, 14.
    WebsenseSiemCef,
    /// `machineZoneMeraki`, 15.
    MachineZoneMeraki,
    /// `squidNative`, 16.
    SquidNative,
    /// `ciscoFwsm`, 17.
    CiscoFwsm,
    /// `microsoftIsaW3C`, 18.
    MicrosoftIsaW3c,
    /// `sonicwall`, 19.
    Sonicwall,
    /// `sophosCyberoam`, 20.
    SophosCyberoam,
    /// `clavister`, 21.
    Clavister,
    /// `customParser`, 22.
    CustomParser,
    /// `juniperSsg`, 23.
    JuniperSsg,
    /// `zscalerQradar`, 24.
    ZscalerQradar,
    /// `juniperSrxSd`, 25.
    JuniperSrxSd,
    /// `juniperSrxWelf`, 26.
    JuniperSrxWelf,
    /// `microsoftConditionalAppAccess`, 27.
    MicrosoftConditionalAppAccess,
    /// `ciscoAsaFirepower`, 28.
    CiscoAsaFirepower,
    /// `genericCef`, 29.
    GenericCef,
    /// `genericLeef`, 30.
    GenericLeef,
    /// `genericW3C`, 31.
    GenericW3c,
    /// `iFilter`, 32.
    IFilter,
    /// `checkpointXml`, 33.
    CheckpointXml,
    /// `checkpointSmartViewTracker`, 34.
    CheckpointSmartViewTracker,
    /// `barracudaNextGenFw`, 35.
    BarracudaNextGenFw,
    /// `barracudaNextGenFwWeblog`, 36.
    BarracudaNextGenFwWeblog,
    /// `microsoftDefenderForEndpoint`, 37.
    MicrosoftDefenderForEndpoint,
    /// `zscalerCef`, 38.
    ZscalerCef,
    /// `sophosXg`, 39.
    SophosXg,
    /// `iboss`, 40.
    Iboss,
    /// `forcepoint`, 41.
    Forcepoint,
    /// `fortios`, 42.
    Fortios,
    /// `ciscoIronportWsaIi`, 43.
    CiscoIronportWsaIi,
    /// `paloAltoLeef`, 44.
    PaloAltoLeef,
    /// `forcepointLeef`, 45.
    ForcepointLeef,
    /// `stormshield`, 46.
    Stormshield,
    /// `contentkeeper`, 47.
    Contentkeeper,
    /// `ciscoIronportWsaIii`, 48.
    CiscoIronportWsaIii,
    /// `checkpointCef`, 49.
    CheckpointCef,
    /// `corrata`, 50.
    Corrata,
    /// `ciscoFirepowerV6`, 51.
    CiscoFirepowerV6,
    /// `menloSecurityCef`, 52.
    MenloSecurityCef,
    /// `watchguardXtm`, 53.
    WatchguardXtm,
    /// `openSystemsSecureWebGateway`, 54.
    OpenSystemsSecureWebGateway,
    /// `wandera`, 55.
    Wandera,
    /// `unknownFutureValue`, 56.
    UnknownFutureValue,
}

mg::enumeration! {
    LogDataProvider "microsoft.graph.security.logDataProvider" "";
    Barracuda "barracuda" 0,
    Bluecoat "bluecoat" 1,
    Checkpoint "checkpoint" 2,
    CiscoAsa "ciscoAsa" 3,
    CiscoIronportProxy "ciscoIronportProxy" 4,
    Fortigate "fortigate" 5,
    PaloAlto "paloAlto" 6,
    Squid "squid" 7,
    Zscaler "zscaler" 8,
    McafeeSwg "mcafeeSwg" 9,
    CiscoScanSafe "ciscoScanSafe" 10,
    JuniperSrx "juniperSrx" 11,
    SophosSg "sophosSg" 12,
    WebsenseV75 "websenseV75" 13,
    WebsenseSiemCef "websenseSiemCef" 14,
    MachineZoneMeraki "machineZoneMeraki" 15,
    SquidNative "squidNative" 16,
    CiscoFwsm "ciscoFwsm" 17,
    MicrosoftIsaW3c "microsoftIsaW3C" 18,
    Sonicwall "sonicwall" 19,
    SophosCyberoam "sophosCyberoam" 20,
    Clavister "clavister" 21,
    CustomParser "customParser" 22,
    JuniperSsg "juniperSsg" 23,
    ZscalerQradar "zscalerQradar" 24,
    JuniperSrxSd "juniperSrxSd" 25,
    JuniperSrxWelf "juniperSrxWelf" 26,
    MicrosoftConditionalAppAccess "microsoftConditionalAppAccess" 27,
    CiscoAsaFirepower "ciscoAsaFirepower" 28,
    GenericCef "genericCef" 29,
    GenericLeef "genericLeef" 30,
    GenericW3c "genericW3C" 31,
    IFilter "iFilter" 32,
    CheckpointXml "checkpointXml" 33,
    CheckpointSmartViewTracker "checkpointSmartViewTracker" 34,
    BarracudaNextGenFw "barracudaNextGenFw" 35,
    BarracudaNextGenFwWeblog "barracudaNextGenFwWeblog" 36,
    MicrosoftDefenderForEndpoint "microsoftDefenderForEndpoint" 37,
    ZscalerCef "zscalerCef" 38,
    SophosXg "sophosXg" 39,
    Iboss "iboss" 40,
    Forcepoint "forcepoint" 41,
    Fortios "fortios" 42,
    CiscoIronportWsaIi "ciscoIronportWsaIi" 43,
    PaloAltoLeef "paloAltoLeef" 44,
    ForcepointLeef "forcepointLeef" 45,
    Stormshield "stormshield" 46,
    Contentkeeper "contentkeeper" 47,
    CiscoIronportWsaIii "ciscoIronportWsaIii" 48,
    CheckpointCef "checkpointCef" 49,
    Corrata "corrata" 50,
    CiscoFirepowerV6 "ciscoFirepowerV6" 51,
    MenloSecurityCef "menloSecurityCef" 52,
    WatchguardXtm "watchguardXtm" 53,
    OpenSystemsSecureWebGateway "openSystemsSecureWebGateway" 54,
    Wandera "wandera" 55,
    UnknownFutureValue "unknownFutureValue" 56,
}
