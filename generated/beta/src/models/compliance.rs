// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.compliance`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/compliance?view=graph-rest-beta>
    Compliance "microsoft.graph.compliance" "entity";
}

impl Compliance {
    /// `ediscovery`: `microsoft.graph.ediscovery.ediscoveryroot`, contained
    pub const EDISCOVERY: mg::Nav<
        Compliance,
        crate::models::ediscovery::Ediscoveryroot,
    > = mg::Nav::new("ediscovery");
}
