// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.cveInformation`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-cveinformation?view=graph-rest-beta>
    CveInformation "microsoft.graph.windowsUpdates.cveInformation" "entity";
    /// `number`: String, key, not null
    number "number" "kr": String,
    /// `url`: String
    url "url": String,
}
