// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printerBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printerbase?view=graph-rest-beta>
    PrinterBase "microsoft.graph.printerBase" "entity abstract" : super::Entity => PrinterBaseKind;
    /// `capabilities`: printerCapabilities
    capabilities "capabilities": mg::Boxed<super::PrinterCapabilities>,
    /// `defaults`: printerDefaults
    defaults "defaults": mg::Boxed<super::PrinterDefaults>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAcceptingJobs`: Boolean
    is_accepting_jobs "isAcceptingJobs": bool,
    /// `location`: printerLocation
    location "location": mg::Boxed<super::PrinterLocation>,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `name`: String
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    name "name" "d": String,
    /// `status`: printerStatus, not null
    status "status" "r": mg::Boxed<super::PrinterStatus>,
}

mg::derived_from! { PrinterBase: super::Entity }

impl PrinterBase {
    /// `jobs`: many `printJob`, contained
    pub const JOBS: mg::Nav<PrinterBase, Vec<super::PrintJob>> = mg::Nav::new("jobs");
}

/// The types derived from `microsoft.graph.printerBase`.
#[non_exhaustive]
pub enum PrinterBaseKind {
    Printer(Box<super::Printer>),
    PrinterShare(Box<super::PrinterShare>),
    /// None of these, or a type that this version does not know.
    Other(Box<PrinterBase>),
}

mg::family! {
    PrinterBase => PrinterBaseKind;
    Printer(super::Printer),
    PrinterShare(super::PrinterShare),
}
