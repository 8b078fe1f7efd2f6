// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.printer`, by its URL.
    ///
    /// For example `/print/printers/{printer-id}`.
    PrinterResource(mg::One<models::Printer>)
}

impl PrinterResource {
    /// `…/connectors`: many `printConnector`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **PrintConnector.Read.All**, PrintConnector.ReadWrite.All |
    #[inline]
    pub fn connectors(&self) -> requests::print_connector::PrintConnectorCollection {
        mg::to(self, "connectors")
    }

    /// `…/jobs`: many `printJob`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/print/printers/{id}/jobs` | **PrintJob.ReadBasic**, PrintJob.Read, PrintJob.ReadBasic.All, PrintJob.ReadWrite, PrintJob.ReadWriteBasic, PrintJob.ReadWriteBasic.All, PrintJob.Read.All, PrintJob.ReadWrite.All | **PrintJob.ReadBasic.All**, PrintJob.Read.All, PrintJob.ReadWriteBasic.All, PrintJob.ReadWrite.All |
    /// | `GET` `/print/shares/{id}/jobs` | **PrintJob.ReadBasic**, **PrintJob.ReadWriteBasic**, PrintJob.Read, PrintJob.ReadBasic.All, PrintJob.ReadWrite, PrintJob.ReadWriteBasic.All, PrintJob.Read.All, PrintJob.ReadWrite.All | **PrintJob.ReadBasic.All**, PrintJob.Read.All, PrintJob.ReadWriteBasic.All, PrintJob.ReadWrite.All |
    /// | `GET …/{id}` | **PrintJob.ReadBasic**, PrintJob.Read, PrintJob.ReadBasic.All, PrintJob.ReadWrite, PrintJob.ReadWriteBasic, PrintJob.ReadWriteBasic.All, PrintJob.Read.All, PrintJob.ReadWrite.All | **PrintJob.ReadBasic.All**, PrintJob.Read.All, PrintJob.ReadWriteBasic.All, PrintJob.ReadWrite.All |
    /// | `POST` `/print/printers/{id}/jobs` | **PrintJob.Create**, PrintJob.ReadWrite, PrintJob.ReadWriteBasic, PrintJob.ReadWriteBasic.All, PrintJob.ReadWrite.All | – |
    /// | `POST` `/print/shares/{id}/jobs` | **PrintJob.ReadWriteBasic**, PrintJob.ReadWrite, PrintJob.ReadWriteBasic.All, PrintJob.ReadWrite.All | – |
    /// | `PATCH …/{id}` | – | **PrintJob.ReadWriteBasic.All**, PrintJob.Manage.All, PrintJob.ReadWrite.All |
    #[inline]
    pub fn jobs(&self) -> requests::print_job::PrintJobCollection {
        mg::to(self, "jobs")
    }

    /// `…/share`: `printerShare`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `DELETE` | **PrinterShare.ReadWrite.All** |
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn share(&self) -> requests::printer_share::PrinterShareResource {
        mg::to(self, "share")
    }

    /// `…/shares`: many `printerShare`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **PrinterShare.ReadBasic.All**, PrinterShare.Read.All, PrinterShare.ReadWrite.All |
    /// | `GET …/{id}` | **PrinterShare.ReadBasic.All**, PrinterShare.Read.All, PrinterShare.ReadWrite.All |
    #[inline]
    pub fn shares(&self) -> requests::printer_share::PrinterShareCollection {
        mg::to(self, "shares")
    }

    /// `…/taskTriggers`: many `printTaskTrigger`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Printer.Read.All**, **Printer.ReadWrite.All**, Printer.FullControl.All |
    /// | `GET …/{id}` | **Printer.Read.All**, **Printer.ReadWrite.All**, Printer.FullControl.All |
    /// | `POST` | **Printer.ReadWrite.All**, Printer.FullControl.All |
    /// | `DELETE …/{id}` | **Printer.ReadWrite.All**, Printer.FullControl.All |
    #[inline]
    pub fn task_triggers(
        &self,
    ) -> requests::print_task_trigger::PrintTaskTriggerCollection {
        mg::to(self, "taskTriggers")
    }

    /// `GET …/getCapabilities`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Printer.Read.All**, Printer.FullControl.All, Printer.ReadWrite.All |
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn get_capabilities(&self) -> mg::Request<models::PrinterCapabilities> {
        mg::Path::function(self, "getCapabilities")
    }

    /// `POST …/resetDefaults`
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn reset_defaults(&self) -> mg::Request<()> {
        mg::Path::action(self, "resetDefaults")
    }

    /// `POST …/restoreFactoryDefaults`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Printer.ReadWrite.All**, Printer.FullControl.All |
    #[inline]
    pub fn restore_factory_defaults(&self) -> mg::Request<()> {
        mg::Path::action(self, "restoreFactoryDefaults")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.printer`, by its URL.
    ///
    /// For example `/print/printers`.
    PrinterCollection(mg::Many<models::Printer, PrinterResource>)
}

impl PrinterCollection {
    /// `POST …/create`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Printer.Create**, Printer.FullControl.All, Printer.ReadWrite.All |
    #[inline]
    pub fn create_(&self, parameters: Create) -> mg::Request<()> {
        mg::Path::action_with(self, "create", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.create`.
    Create "microsoft.graph.create" "parameters";
    /// `certificateSigningRequest`: printCertificateSigningRequest, not null
    certificate_signing_request "certificateSigningRequest" "r": mg::Boxed<models::PrintCertificateSigningRequest>,
    /// `connectorId`: String
    connector_id "connectorId": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `hasPhysicalDevice`: Boolean
    has_physical_device "hasPhysicalDevice": bool,
    /// `manufacturer`: String, not null
    manufacturer "manufacturer" "r": String,
    /// `model`: String, not null
    model "model" "r": String,
    /// `physicalDeviceId`: String
    physical_device_id "physicalDeviceId": String,
}
