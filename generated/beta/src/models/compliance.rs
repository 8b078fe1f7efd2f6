// @generated
use crate::mg;

/// Entity type [`microsoft.graph.compliance`][reference].
///
/// Requests: [`ComplianceResource`](crate::requests::compliance::ComplianceResource), for example
/// `graph.compliance()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/compliance?view=graph-rest-beta
pub struct Compliance {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Compliance: "microsoft.graph.compliance", entity;
}

impl Compliance {
    /// `ediscovery`: [`Ediscoveryroot`](crate::models::ediscovery::Ediscoveryroot).
    pub const EDISCOVERY: mg::Nav<
        Compliance,
        crate::models::ediscovery::Ediscoveryroot,
    > = mg::Nav::new("ediscovery");
}
