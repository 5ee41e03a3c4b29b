/** Everyday words of each language, so that texts break lines and pages as real ones do. */
const lists = {
  en: 'the library and community of readers with volunteers in town for lifelong learning through workshops where people meet every week to discuss local questions together because public spaces open possibilities children adults newspapers collections services partners organisation development regional cooperation documentation a is was we they it on by from librarian reading room programme',
  ro: 'biblioteca și comunitatea cititorilor cu voluntari în oraș pentru învățare pe tot parcursul vieții prin ateliere unde oamenii se întâlnesc săptămânal ca să discute probleme locale împreună deoarece spațiile publice deschid posibilități copii adulți ziare colecții servicii parteneri organizația dezvoltare cooperare regională documentare o este a fost noi ei de la bibliotecar sală lectură program',
  uk: 'бібліотека та громада читачів із волонтерами в місті для навчання впродовж життя через майстерні де люди зустрічаються щотижня щоб обговорювати місцеві питання разом бо публічні простори відкривають можливості діти дорослі газети колекції послуги партнери організація розвиток регіональна співпраця документування це була ми вони з від бібліотекарка читальна зала програма сім’я об’єднання',
  el: 'η βιβλιοθήκη και η κοινότητα των αναγνωστών με εθελοντές στην πόλη για τη διά βίου μάθηση μέσα από εργαστήρια όπου οι άνθρωποι συναντιούνται κάθε εβδομάδα για να συζητούν τοπικά θέματα μαζί επειδή οι δημόσιοι χώροι ανοίγουν δυνατότητες παιδιά ενήλικες εφημερίδες συλλογές υπηρεσίες εταίροι οργάνωση ανάπτυξη περιφερειακή συνεργασία τεκμηρίωση είναι ήταν εμείς αυτοί από βιβλιοθηκάριος αναγνωστήριο πρόγραμμα',
};

export const vocabulary = {
  en: lists.en.split(' '),
  ro: lists.ro.split(' '),
  uk: lists.uk.split(' '),
  el: lists.el.split(' '),
} as const;
