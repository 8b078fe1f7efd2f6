//! What a user sees besides results: progress, notes and diagnostics, all on stderr.

use std::cell::RefCell;
use std::io::{self, IsTerminal as _, Write as _};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use msgraph_codegen::diagnostics::{Diagnostic, Diagnostics, render_all};

/// Where to report to, and how much.
pub struct Console {
    quiet: bool,
    terminal: bool,
    colour: bool,
    bar: RefCell<Option<ProgressBar>>,
}

impl Console {
    pub fn new(quiet: bool) -> Self {
        let terminal = io::stderr().is_terminal();
        Self { quiet, terminal, colour: Self::colours(&io::stderr()), bar: RefCell::new(None) }
    }

    /// Whether a stream shows colours: a terminal does, unless the user wants none.
    pub fn colours(stream: &impl io::IsTerminal) -> bool {
        // https://no-color.org
        stream.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
    }

    /// Announces what is done next: a bar that moves on a terminal, a line elsewhere.
    pub fn step(&self, what: &str) {
        if self.quiet {
            return;
        }
        if !self.terminal {
            say(what);
            return;
        }
        let mut bar = self.bar.borrow_mut();
        let bar = bar.get_or_insert_with(|| {
            let bar = ProgressBar::new_spinner();
            if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed} {msg}") {
                bar.set_style(style);
            }
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        });
        bar.set_message(what.to_owned());
    }

    /// Moves the bar of a download on; elsewhere than on a terminal its announcement is enough.
    pub fn advance(&self, had: u64, of: Option<u64>) {
        if let Some(bar) = &*self.bar.borrow() {
            let megabytes = |bytes: u64| format!("{:.1}", bytes as f64 / 1e6);
            let of = of.map(|of| format!(" of {}", megabytes(of))).unwrap_or_default();
            bar.set_message(format!("{}{of} MB", megabytes(had)));
        }
    }

    /// Prints a note, which is not a result.
    pub fn note(&self, what: &str) {
        if !self.quiet {
            self.clear();
            say(what);
        }
    }

    /// Shows warnings, which `--quiet` leaves out.
    pub fn warn(&self, warnings: &[Diagnostic]) {
        if !self.quiet && !warnings.is_empty() {
            self.clear();
            say(&render_all(warnings, self.colour));
        }
    }

    /// Prints the errors of a command that could not run.
    pub fn refuse(&self, diagnostics: &Diagnostics) {
        self.clear();
        say(&diagnostics.render(self.colour));
    }

    /// Prints results.
    ///
    /// A closed pipe (`| head`) is not a failure of the command.
    pub fn print(&self, results: &str) {
        self.clear();
        let mut stdout = io::stdout().lock();
        let end = if results.is_empty() || results.ends_with('\n') { "" } else { "\n" };
        let _ = write!(stdout, "{results}{end}").and_then(|()| stdout.flush());
    }

    /// Removes the bar, so that text can be written.
    fn clear(&self) {
        if let Some(bar) = self.bar.borrow_mut().take() {
            bar.finish_and_clear();
        }
    }
}

/// Writes lines to stderr. Ignores errors, since there is no other place to report them.
fn say(text: &str) {
    let end = if text.ends_with('\n') { "" } else { "\n" };
    let _ = write!(io::stderr().lock(), "{text}{end}");
}
