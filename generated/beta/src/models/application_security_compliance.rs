// @generated
use crate::mg;

/// Complex type `microsoft.graph.applicationSecurityCompliance`.
pub struct ApplicationSecurityCompliance {
    /// `cobit`.
    pub cobit: mg::Field<bool>,
    /// `coppa`.
    pub coppa: mg::Field<bool>,
    /// `csaStar`.
    pub csa_star: mg::Field<mg::Open<super::CsaStarLevel>>,
    /// `fedRamp`.
    pub fed_ramp: mg::Field<mg::Open<super::FedRampLevel>>,
    /// `ferpa`.
    pub ferpa: mg::Field<bool>,
    /// `ffiec`.
    pub ffiec: mg::Field<bool>,
    /// `finra`.
    pub finra: mg::Field<bool>,
    /// `fisma`.
    pub fisma: mg::Field<bool>,
    /// `gaap`.
    pub gaap: mg::Field<bool>,
    /// `gapp`.
    pub gapp: mg::Field<bool>,
    /// `glba`.
    pub glba: mg::Field<bool>,
    /// `hipaa`.
    pub hipaa: mg::Field<bool>,
    /// `hitrust`.
    pub hitrust: mg::Field<bool>,
    /// `isae3402`.
    pub isae3402: mg::Field<bool>,
    /// `iso27001`.
    pub iso27001: mg::Field<bool>,
    /// `iso27002`.
    pub iso27002: mg::Field<bool>,
    /// `iso27017`.
    pub iso27017: mg::Field<bool>,
    /// `iso27018`.
    pub iso27018: mg::Field<bool>,
    /// `itar`.
    pub itar: mg::Field<bool>,
    /// `jerichoForumCommandments`.
    pub jericho_forum_commandments: mg::Field<bool>,
    /// `pci`.
    pub pci: mg::Field<mg::Open<super::PciVersion>>,
    /// `privacyShield`.
    pub privacy_shield: mg::Field<bool>,
    /// `safeHarbor`.
    pub safe_harbor: mg::Field<bool>,
    /// `soc1`.
    pub soc1: mg::Field<bool>,
    /// `soc2`.
    pub soc2: mg::Field<bool>,
    /// `soc3`.
    pub soc3: mg::Field<bool>,
    /// `sox`.
    pub sox: mg::Field<bool>,
    /// `sp800_53`.
    pub sp800_53: mg::Field<bool>,
    /// `ssae16`.
    pub ssae16: mg::Field<bool>,
    /// `ustr`.
    pub ustr: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationSecurityCompliance: "microsoft.graph.applicationSecurityCompliance", complex;
    cobit: "cobit",
    coppa: "coppa",
    csa_star: "csaStar",
    fed_ramp: "fedRamp",
    ferpa: "ferpa",
    ffiec: "ffiec",
    finra: "finra",
    fisma: "fisma",
    gaap: "gaap",
    gapp: "gapp",
    glba: "glba",
    hipaa: "hipaa",
    hitrust: "hitrust",
    isae3402: "isae3402",
    iso27001: "iso27001",
    iso27002: "iso27002",
    iso27017: "iso27017",
    iso27018: "iso27018",
    itar: "itar",
    jericho_forum_commandments: "jerichoForumCommandments",
    pci: "pci",
    privacy_shield: "privacyShield",
    safe_harbor: "safeHarbor",
    soc1: "soc1",
    soc2: "soc2",
    soc3: "soc3",
    sox: "sox",
    sp800_53: "sp800_53",
    ssae16: "ssae16",
    ustr: "ustr",
}
