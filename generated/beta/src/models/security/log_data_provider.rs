// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.logDataProvider`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogDataProvider {
    /// `barracuda` (101)
    Barracuda,
    /// `bluecoat` (102)
    Bluecoat,
    /// `checkpoint` (103)
    Checkpoint,
    /// `ciscoAsa` (104)
    CiscoAsa,
    /// `ciscoIronportProxy` (106)
    CiscoIronportProxy,
    /// `fortigate` (108)
    Fortigate,
    /// `paloAlto` (112)
    PaloAlto,
    /// `squid` (114)
    Squid,
    /// `zscaler` (120)
    Zscaler,
    /// `mcafeeSwg` (121)
    McafeeSwg,
    /// `ciscoScanSafe` (124)
    CiscoScanSafe,
    /// `juniperSrx` (129)
    JuniperSrx,
    /// `sophosSg` (130)
    SophosSg,
    /// `websenseV75` (135)
    WebsenseV75,
    /// `websenseSiemCef` (138)
    WebsenseSiemCef,
    /// `machineZoneMeraki` (153)
    MachineZoneMeraki,
    /// `squidNative` (155)
    SquidNative,
    /// `ciscoFwsm` (157)
    CiscoFwsm,
    /// `microsoftIsaW3C` (159)
    MicrosoftIsaW3c,
    /// `sonicwall` (160)
    Sonicwall,
    /// `sophosCyberoam` (162)
    SophosCyberoam,
    /// `clavister` (164)
    Clavister,
    /// `customParser` (167)
    CustomParser,
    /// `juniperSsg` (168)
    JuniperSsg,
    /// `zscalerQradar` (170)
    ZscalerQradar,
    /// `juniperSrxSd` (172)
    JuniperSrxSd,
    /// `juniperSrxWelf` (174)
    JuniperSrxWelf,
    /// `microsoftConditionalAppAccess` (176)
    MicrosoftConditionalAppAccess,
    /// `ciscoAsaFirepower` (177)
    CiscoAsaFirepower,
    /// `genericCef` (179)
    GenericCef,
    /// `genericLeef` (181)
    GenericLeef,
    /// `genericW3C` (183)
    GenericW3c,
    /// `iFilter` (185)
    IFilter,
    /// `checkpointXml` (187)
    CheckpointXml,
    /// `checkpointSmartViewTracker` (189)
    CheckpointSmartViewTracker,
    /// `barracudaNextGenFw` (191)
    BarracudaNextGenFw,
    /// `barracudaNextGenFwWeblog` (193)
    BarracudaNextGenFwWeblog,
    /// `microsoftDefenderForEndpoint` (195)
    MicrosoftDefenderForEndpoint,
    /// `zscalerCef` (196)
    ZscalerCef,
    /// `sophosXg` (198)
    SophosXg,
    /// `iboss` (200)
    Iboss,
    /// `forcepoint` (202)
    Forcepoint,
    /// `fortios` (204)
    Fortios,
    /// `ciscoIronportWsaIi` (206)
    CiscoIronportWsaIi,
    /// `paloAltoLeef` (208)
    PaloAltoLeef,
    /// `forcepointLeef` (210)
    ForcepointLeef,
    /// `stormshield` (212)
    Stormshield,
    /// `contentkeeper` (214)
    Contentkeeper,
    /// `ciscoIronportWsaIii` (216)
    CiscoIronportWsaIii,
    /// `checkpointCef` (219)
    CheckpointCef,
    /// `corrata` (220)
    Corrata,
    /// `ciscoFirepowerV6` (223)
    CiscoFirepowerV6,
    /// `menloSecurityCef` (224)
    MenloSecurityCef,
    /// `watchguardXtm` (225)
    WatchguardXtm,
    /// `openSystemsSecureWebGateway` (227)
    OpenSystemsSecureWebGateway,
    /// `wandera` (229)
    Wandera,
    /// `unknownFutureValue` (231)
    UnknownFutureValue,
}

mg::enumeration! {
    LogDataProvider: "microsoft.graph.security.logDataProvider";
    Barracuda: "barracuda" = 101,
    Bluecoat: "bluecoat" = 102,
    Checkpoint: "checkpoint" = 103,
    CiscoAsa: "ciscoAsa" = 104,
    CiscoIronportProxy: "ciscoIronportProxy" = 106,
    Fortigate: "fortigate" = 108,
    PaloAlto: "paloAlto" = 112,
    Squid: "squid" = 114,
    Zscaler: "zscaler" = 120,
    McafeeSwg: "mcafeeSwg" = 121,
    CiscoScanSafe: "ciscoScanSafe" = 124,
    JuniperSrx: "juniperSrx" = 129,
    SophosSg: "sophosSg" = 130,
    WebsenseV75: "websenseV75" = 135,
    WebsenseSiemCef: "websenseSiemCef" = 138,
    MachineZoneMeraki: "machineZoneMeraki" = 153,
    SquidNative: "squidNative" = 155,
    CiscoFwsm: "ciscoFwsm" = 157,
    MicrosoftIsaW3c: "microsoftIsaW3C" = 159,
    Sonicwall: "sonicwall" = 160,
    SophosCyberoam: "sophosCyberoam" = 162,
    Clavister: "clavister" = 164,
    CustomParser: "customParser" = 167,
    JuniperSsg: "juniperSsg" = 168,
    ZscalerQradar: "zscalerQradar" = 170,
    JuniperSrxSd: "juniperSrxSd" = 172,
    JuniperSrxWelf: "juniperSrxWelf" = 174,
    MicrosoftConditionalAppAccess: "microsoftConditionalAppAccess" = 176,
    CiscoAsaFirepower: "ciscoAsaFirepower" = 177,
    GenericCef: "genericCef" = 179,
    GenericLeef: "genericLeef" = 181,
    GenericW3c: "genericW3C" = 183,
    IFilter: "iFilter" = 185,
    CheckpointXml: "checkpointXml" = 187,
    CheckpointSmartViewTracker: "checkpointSmartViewTracker" = 189,
    BarracudaNextGenFw: "barracudaNextGenFw" = 191,
    BarracudaNextGenFwWeblog: "barracudaNextGenFwWeblog" = 193,
    MicrosoftDefenderForEndpoint: "microsoftDefenderForEndpoint" = 195,
    ZscalerCef: "zscalerCef" = 196,
    SophosXg: "sophosXg" = 198,
    Iboss: "iboss" = 200,
    Forcepoint: "forcepoint" = 202,
    Fortios: "fortios" = 204,
    CiscoIronportWsaIi: "ciscoIronportWsaIi" = 206,
    PaloAltoLeef: "paloAltoLeef" = 208,
    ForcepointLeef: "forcepointLeef" = 210,
    Stormshield: "stormshield" = 212,
    Contentkeeper: "contentkeeper" = 214,
    CiscoIronportWsaIii: "ciscoIronportWsaIii" = 216,
    CheckpointCef: "checkpointCef" = 219,
    Corrata: "corrata" = 220,
    CiscoFirepowerV6: "ciscoFirepowerV6" = 223,
    MenloSecurityCef: "menloSecurityCef" = 224,
    WatchguardXtm: "watchguardXtm" = 225,
    OpenSystemsSecureWebGateway: "openSystemsSecureWebGateway" = 227,
    Wandera: "wandera" = 229,
    UnknownFutureValue: "unknownFutureValue" = 231,
}
