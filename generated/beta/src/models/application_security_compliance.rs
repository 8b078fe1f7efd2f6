// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationSecurityCompliance`, a complex type.
    ApplicationSecurityCompliance "microsoft.graph.applicationSecurityCompliance" "complex";
    /// `cobit`: Boolean
    cobit "cobit": bool,
    /// `coppa`: Boolean
    coppa "coppa": bool,
    /// `csaStar`: csaStarLevel
    csa_star "csaStar": mg::Open<super::CsaStarLevel>,
    /// `fedRamp`: fedRampLevel
    fed_ramp "fedRamp": mg::Open<super::FedRampLevel>,
    /// `ferpa`: Boolean
    ferpa "ferpa": bool,
    /// `ffiec`: Boolean
    ffiec "ffiec": bool,
    /// `finra`: Boolean
    finra "finra": bool,
    /// `fisma`: Boolean
    fisma "fisma": bool,
    /// `gaap`: Boolean
    gaap "gaap": bool,
    /// `gapp`: Boolean
    gapp "gapp": bool,
    /// `glba`: Boolean
    glba "glba": bool,
    /// `hipaa`: Boolean
    hipaa "hipaa": bool,
    /// `hitrust`: Boolean
    hitrust "hitrust": bool,
    /// `isae3402`: Boolean
    isae3402 "isae3402": bool,
    /// `iso27001`: Boolean
    iso27001 "iso27001": bool,
    /// `iso27002`: Boolean
    iso27002 "iso27002": bool,
    /// `iso27017`: Boolean
    iso27017 "iso27017": bool,
    /// `iso27018`: Boolean
    iso27018 "iso27018": bool,
    /// `itar`: Boolean
    itar "itar": bool,
    /// `jerichoForumCommandments`: Boolean
    jericho_forum_commandments "jerichoForumCommandments": bool,
    /// `pci`: pciVersion
    pci "pci": mg::Open<super::PciVersion>,
    /// `privacyShield`: Boolean
    privacy_shield "privacyShield": bool,
    /// `safeHarbor`: Boolean
    safe_harbor "safeHarbor": bool,
    /// `soc1`: Boolean
    soc1 "soc1": bool,
    /// `soc2`: Boolean
    soc2 "soc2": bool,
    /// `soc3`: Boolean
    soc3 "soc3": bool,
    /// `sox`: Boolean
    sox "sox": bool,
    /// `sp800_53`: Boolean
    sp800_53 "sp800_53": bool,
    /// `ssae16`: Boolean
    ssae16 "ssae16": bool,
    /// `ustr`: Boolean
    ustr "ustr": bool,
}
